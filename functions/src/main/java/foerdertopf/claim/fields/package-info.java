/// What a single field of a claim may say, the same for web form and spreadsheet: forms, bounds and what goes together.
@NullMarked
package foerdertopf.claim.fields;

import org.jspecify.annotations.NullMarked;
