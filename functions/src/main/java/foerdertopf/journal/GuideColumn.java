package foerdertopf.journal;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.pool.Hours;
import foerdertopf.subsidy.Details.GuideDeployment;
import foerdertopf.subsidy.IsoWeek;

/// How the weeks of guides are written.
final class GuideColumn implements Column<GuideDeployment> {

    private static final Column<List<Map.Entry<IsoWeek, Hours>>> WEEKS = Columns.listsOf(new Weeks());

    @Override
    public void write(ByteWriter out, List<? extends GuideDeployment> deployments) {
        Columns.TEXTS.write(out, Columns.each(deployments, GuideDeployment::guide));
        WEEKS.write(out, Columns.each(deployments, deployment -> List.copyOf(deployment.weeks().entrySet())));
    }

    @Override
    public List<GuideDeployment> read(ByteReader in, int count) {
        var guides = Columns.TEXTS.read(in, count);
        var weeks = WEEKS.read(in, count);
        return Columns.each(count, i -> new GuideDeployment(guides.get(i), sorted(weeks.get(i))));
    }

    private static SortedMap<IsoWeek, Hours> sorted(List<Map.Entry<IsoWeek, Hours>> weeks) {
        var sorted = new TreeMap<IsoWeek, Hours>();
        weeks.forEach(week -> sorted.put(week.getKey(), week.getValue()));
        return sorted;
    }

    private static final class Weeks implements Column<Map.Entry<IsoWeek, Hours>> {
        @Override
        public void write(ByteWriter out, List<? extends Map.Entry<IsoWeek, Hours>> weeks) {
            Columns.INTS.write(out, Columns.each(weeks, week -> week.getKey().year()));
            Columns.INTS.write(out, Columns.each(weeks, week -> week.getKey().number()));
            PoolColumns.HOURS.write(out, Columns.each(weeks, Map.Entry::getValue));
        }

        @Override
        public List<Map.Entry<IsoWeek, Hours>> read(ByteReader in, int count) {
            var years = Columns.INTS.read(in, count);
            var numbers = Columns.INTS.read(in, count);
            var hours = PoolColumns.HOURS.read(in, count);
            return Columns.each(count, i -> Map.entry(new IsoWeek(years.get(i), numbers.get(i)), hours.get(i)));
        }
    }
}
