/// Benchmarks: each measure runs what we ship and a baseline in turn, on the same machine in the same run.
@NullMarked
package foerdertopf.bench;

import org.jspecify.annotations.NullMarked;
