/// Books to measure on: DynamoDB Local in memory, over HTTP, with a programme whose budget is large enough.
@NullMarked
package foerdertopf.bench.books;

import org.jspecify.annotations.NullMarked;
