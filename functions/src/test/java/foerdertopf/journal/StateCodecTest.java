package foerdertopf.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import foerdertopf.column.ByteWriter;
import foerdertopf.column.DamagedBytesException;
import foerdertopf.column.Deflated;
import foerdertopf.ids.BodyId;
import foerdertopf.journal.Upload.State;
import foerdertopf.money.Money;
import foerdertopf.programme.FundingLine;
import org.junit.jupiter.api.Test;

class StateCodecTest {

    private static final String FIRST_LAYOUT = """
        gwFjZGBm4EwrSszLTistKmFmYDUwMzE04gAKepcWFafqJReXMTOolxbk5CemFOuDJfVzEvPSSxPTU3WT80Fq9OEqG1a9Cm34/fUtF9BQ7sSCgpzM\
        5MS8El1DJqBxqSWJ6VYGhkbGXAvYONiYPuixMDJxMDGwfdADAA==""";

    /// Its file came at noon, and that is all that is known of when it moved.
    @Test
    void readsUploadsThatDoNotSayWhenTheyLastMoved() {
        assertThat(StateCodec.unpackUpload(Base64.getDecoder().decode(FIRST_LAYOUT))).isEqualTo(upload());
    }

    @Test
    void readsWhatItWrites() {
        var later = upload().in(new State.Done("etag:0123"), Draft.NOON.plusMillis(1));
        assertThat(StateCodec.unpackUpload(StateCodec.packUpload(later))).isEqualTo(later);
    }

    @Test
    void readsNoLayoutThatItDoesNotKnow() {
        var unknown = new ByteWriter();
        unknown.unsigned(3);
        var packed = Deflated.pack(unknown.toByteArray());
        assertThatThrownBy(() -> StateCodec.unpackUpload(packed)).isInstanceOf(DamagedBytesException.class);
        assertThatThrownBy(() -> StateCodec.unpackStatuses(packed)).isInstanceOf(DamagedBytesException.class);
        assertThatThrownBy(() -> StateCodec.unpackMarks(packed)).isInstanceOf(DamagedBytesException.class);
    }

    private static Upload upload() {
        var place = new Upload.Place.Line(new BodyId("frankfurt"), "06412", FundingLine.LANGUAGE_COURSE);
        var file = new Upload.File(
            place, "Kurse.csv", "uploads/06412/language-course/Kurse.csv", 90_000_000, Draft.NOON, "applicant-1");
        return new Upload(
            file, new State.Running("etag:0123"), Draft.NOON, 5, 400L, 4, 3, 1, Money.ofEuros(30), List.of(1, 4),
            new TreeMap<>(Map.of(Status.RESERVED, new Tally(3, Money.ofEuros(30)))));
    }
}
