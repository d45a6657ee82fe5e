/// Texts for people, in German and English, with values written the way each language writes them.
@NullMarked
package foerdertopf.messages;

import org.jspecify.annotations.NullMarked;
