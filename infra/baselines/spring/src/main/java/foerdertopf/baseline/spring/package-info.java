/// Submitting a claim as a function of Spring Cloud Function.
@NullMarked
package foerdertopf.baseline.spring;

import org.jspecify.annotations.NullMarked;
