package foerdertopf.journal;

import foerdertopf.ids.BodyId;
import foerdertopf.programme.FundingLine;

/// One of the 16 parts of the memory of what a body's measures of a line were funded for, chosen by fingerprint.
public record Shard(BodyId body, FundingLine line, int number) implements Comparable<Shard> {

    @Override
    public int compareTo(Shard other) {
        var byBody = body.compareTo(other.body);
        var byLine = byBody == 0 ? line.compareTo(other.line) : byBody;
        return byLine == 0 ? Integer.compare(number, other.number) : byLine;
    }
}
