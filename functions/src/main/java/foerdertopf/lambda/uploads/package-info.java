/// The routes about uploads and their templates, and the import of the files.
@NullMarked
package foerdertopf.lambda.uploads;

import org.jspecify.annotations.NullMarked;
