package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.money.Fraction;
import foerdertopf.subsidy.Details.Staffing;

/// How the stretches of a coordination post are written.
final class StaffingColumn implements Column<Staffing> {

    @Override
    public void write(ByteWriter out, List<? extends Staffing> staffings) {
        Columns.DATES.write(out, Columns.each(staffings, Staffing::from));
        Columns.DATES.write(out, Columns.each(staffings, Staffing::to));
        Columns.BIG_NUMBERS.write(out, Columns.each(staffings, staffing -> staffing.fte().numerator()));
        Columns.BIG_NUMBERS.write(out, Columns.each(staffings, staffing -> staffing.fte().denominator()));
    }

    @Override
    public List<Staffing> read(ByteReader in, int count) {
        var from = Columns.DATES.read(in, count);
        var to = Columns.DATES.read(in, count);
        var numerators = Columns.BIG_NUMBERS.read(in, count);
        var denominators = Columns.BIG_NUMBERS.read(in, count);
        return Columns.each(
            count, i -> new Staffing(from.get(i), to.get(i), new Fraction(numerators.get(i), denominators.get(i))));
    }
}
