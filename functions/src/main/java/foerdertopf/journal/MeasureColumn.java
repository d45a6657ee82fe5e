package foerdertopf.journal;

import java.time.temporal.ChronoUnit;
import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.subsidy.Carrier;
import foerdertopf.subsidy.CarrierKind;
import foerdertopf.subsidy.Measure;
import foerdertopf.subsidy.Period;

/// How measures are written.
final class MeasureColumn implements Column<Measure> {

    private static final Column<Carrier> CARRIERS = new Carriers();
    private static final Column<Period> PERIODS = new Periods();

    @Override
    public void write(ByteWriter out, List<? extends Measure> measures) {
        PageColumn.LINES.write(out, Columns.each(measures, Measure::line));
        PageColumn.BODIES.write(out, Columns.each(measures, Measure::body));
        Columns.TEXTS.write(out, Columns.each(measures, Measure::ags));
        CARRIERS.write(out, Columns.each(measures, Measure::carrier));
        Columns.TEXTS.write(out, Columns.each(measures, Measure::reference));
        PERIODS.write(out, Columns.each(measures, Measure::period));
        DetailColumns.DETAILS.write(out, Columns.each(measures, Measure::details));
    }

    @Override
    public List<Measure> read(ByteReader in, int count) {
        var lines = PageColumn.LINES.read(in, count);
        var bodies = PageColumn.BODIES.read(in, count);
        var keys = Columns.TEXTS.read(in, count);
        var carriers = CARRIERS.read(in, count);
        var references = Columns.TEXTS.read(in, count);
        var periods = PERIODS.read(in, count);
        var details = DetailColumns.DETAILS.read(in, count);
        return Columns.each(count, i -> new Measure(
            lines.get(i), bodies.get(i), keys.get(i), carriers.get(i), references.get(i), periods.get(i),
            details.get(i)));
    }

    private static final class Carriers implements Column<Carrier> {
        private static final Column<CarrierKind> KINDS = Columns.oneOf(CarrierKind.values());

        @Override
        public void write(ByteWriter out, List<? extends Carrier> carriers) {
            Columns.TEXTS.write(out, Columns.each(carriers, Carrier::name));
            KINDS.write(out, Columns.each(carriers, Carrier::kind));
        }

        @Override
        public List<Carrier> read(ByteReader in, int count) {
            var names = Columns.TEXTS.read(in, count);
            var kinds = KINDS.read(in, count);
            return Columns.each(count, i -> new Carrier(names.get(i), kinds.get(i)));
        }
    }

    /// The first day and how many days follow.
    private static final class Periods implements Column<Period> {
        @Override
        public void write(ByteWriter out, List<? extends Period> periods) {
            Columns.DATES.write(out, Columns.each(periods, Period::from));
            Columns.NUMBERS.write(out, Columns.each(periods, Periods::days));
        }

        @Override
        public List<Period> read(ByteReader in, int count) {
            var first = Columns.DATES.read(in, count);
            var days = Columns.NUMBERS.read(in, count);
            return Columns.each(count, i -> new Period(first.get(i), first.get(i).plusDays(days.get(i))));
        }

        private static long days(Period period) {
            return ChronoUnit.DAYS.between(period.from(), period.to());
        }
    }
}
