package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.column.TextMaps;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;

/// How the file of an upload and its state are written.
final class UploadParts {

    static final Column<Upload.File> FILES = new Files();
    static final Column<State> STATES = Choice.of(List.of(
        new Kind<>(State.Expected.class, Columns.only(new State.Expected())),
        new Kind<>(State.Running.class, Columns.TEXTS.as(State.Running::new, State.Running::object)),
        new Kind<>(State.Done.class, Columns.TEXTS.as(State.Done::new, State.Done::object)),
        new Kind<>(State.Failed.class, new Failures())));

    private UploadParts() {}

    private static final class Files implements Column<Upload.File> {
        private static final Column<Place> PLACES = Choice.of(List.of(
            new Kind<>(Place.Line.class, new Lines()),
            new Kind<>(Place.Nowhere.class, Columns.only(new Place.Nowhere())),
            new Kind<>(Place.Body.class, new Bodies())));

        @Override
        public void write(ByteWriter out, List<? extends Upload.File> files) {
            PLACES.write(out, Columns.each(files, Upload.File::place));
            Columns.TEXTS.write(out, Columns.each(files, Upload.File::name));
            Columns.TEXTS.write(out, Columns.each(files, Upload.File::key));
            Columns.NUMBERS.write(out, Columns.each(files, Upload.File::size));
            Columns.INSTANTS.write(out, Columns.each(files, Upload.File::at));
            Columns.TEXTS.write(out, Columns.each(files, Upload.File::by));
        }

        @Override
        public List<Upload.File> read(ByteReader in, int count) {
            var places = PLACES.read(in, count);
            var names = Columns.TEXTS.read(in, count);
            var keys = Columns.TEXTS.read(in, count);
            var sizes = Columns.NUMBERS.read(in, count);
            var moments = Columns.INSTANTS.read(in, count);
            var people = Columns.TEXTS.read(in, count);
            return Columns.each(count, i -> new Upload.File(
                places.get(i), names.get(i), keys.get(i), sizes.get(i), moments.get(i), people.get(i)));
        }
    }

    private static final class Lines implements Column<Place.Line> {
        @Override
        public void write(ByteWriter out, List<? extends Place.Line> lines) {
            PageColumn.BODIES.write(out, Columns.each(lines, Place.Line::body));
            Columns.TEXTS.write(out, Columns.each(lines, Place.Line::ags));
            PageColumn.LINES.write(out, Columns.each(lines, Place.Line::line));
        }

        @Override
        public List<Place.Line> read(ByteReader in, int count) {
            var bodies = PageColumn.BODIES.read(in, count);
            var keys = Columns.TEXTS.read(in, count);
            var lines = PageColumn.LINES.read(in, count);
            return Columns.each(count, i -> new Place.Line(bodies.get(i), keys.get(i), lines.get(i)));
        }
    }

    private static final class Bodies implements Column<Place.Body> {
        @Override
        public void write(ByteWriter out, List<? extends Place.Body> places) {
            PageColumn.BODIES.write(out, Columns.each(places, Place.Body::body));
            Columns.TEXTS.write(out, Columns.each(places, Place.Body::ags));
        }

        @Override
        public List<Place.Body> read(ByteReader in, int count) {
            var bodies = PageColumn.BODIES.read(in, count);
            var keys = Columns.TEXTS.read(in, count);
            return Columns.each(count, i -> new Place.Body(bodies.get(i), keys.get(i)));
        }
    }

    private static final class Failures implements Column<State.Failed> {
        @Override
        public void write(ByteWriter out, List<? extends State.Failed> failures) {
            Columns.TEXTS.write(out, Columns.each(failures, State.Failed::object));
            Columns.TEXTS.write(out, Columns.each(failures, State.Failed::reason));
            TextMaps.TEXT_MAPS.write(out, Columns.each(failures, State.Failed::values));
        }

        @Override
        public List<State.Failed> read(ByteReader in, int count) {
            var objects = Columns.TEXTS.read(in, count);
            var reasons = Columns.TEXTS.read(in, count);
            var values = TextMaps.TEXT_MAPS.read(in, count);
            return Columns.each(count, i -> new State.Failed(objects.get(i), reasons.get(i), values.get(i)));
        }
    }
}
