/// What `template.yaml` says, as far as one machine can bring it up: the only reader of that file.
@NullMarked
package foerdertopf.local.template;

import org.jspecify.annotations.NullMarked;
