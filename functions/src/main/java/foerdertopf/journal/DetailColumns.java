package foerdertopf.journal;

import java.util.List;

import foerdertopf.column.ByteReader;
import foerdertopf.column.ByteWriter;
import foerdertopf.column.Choice;
import foerdertopf.column.Choice.Kind;
import foerdertopf.column.Column;
import foerdertopf.column.Columns;
import foerdertopf.money.Money;
import foerdertopf.subsidy.Details;
import foerdertopf.subsidy.Details.CoordinationOffice;
import foerdertopf.subsidy.Details.Deutsch4U;
import foerdertopf.subsidy.Details.GuideDeployment;
import foerdertopf.subsidy.Details.GuideTraining;
import foerdertopf.subsidy.Details.InnovativeProject;
import foerdertopf.subsidy.Details.LanguageCourse;

/// How the details of each funding line are written.
final class DetailColumns {

    static final Column<Details> DETAILS = Choice.of(List.of(
        new Kind<>(CoordinationOffice.class, new CoordinationOffices()),
        new Kind<>(InnovativeProject.class, new ProjectColumn()),
        new Kind<>(GuideDeployment.class, new GuideColumn()),
        new Kind<>(GuideTraining.class, new Trainings()),
        new Kind<>(LanguageCourse.class, Columns.INTS.as(LanguageCourse::new, LanguageCourse::participantUnits)),
        new Kind<>(Deutsch4U.class, new Courses())));

    private static final Column<Money> MONEY = PoolColumns.MONEY;

    private DetailColumns() {}

    private static final class CoordinationOffices implements Column<CoordinationOffice> {
        private static final Column<List<Details.Staffing>> STAFFINGS = Columns.listsOf(new StaffingColumn());

        @Override
        public void write(ByteWriter out, List<? extends CoordinationOffice> offices) {
            STAFFINGS.write(out, Columns.each(offices, CoordinationOffice::staffing));
            MONEY.write(out, Columns.each(offices, CoordinationOffice::staffCosts));
            MONEY.write(out, Columns.each(offices, CoordinationOffice::otherFunds));
        }

        @Override
        public List<CoordinationOffice> read(ByteReader in, int count) {
            var staffings = STAFFINGS.read(in, count);
            var costs = MONEY.read(in, count);
            var others = MONEY.read(in, count);
            return Columns.each(count, i -> new CoordinationOffice(staffings.get(i), costs.get(i), others.get(i)));
        }
    }

    private static final class Trainings implements Column<GuideTraining> {
        @Override
        public void write(ByteWriter out, List<? extends GuideTraining> trainings) {
            Columns.INTS.write(out, Columns.each(trainings, GuideTraining::participants));
            MONEY.write(out, Columns.each(trainings, GuideTraining::costs));
            MONEY.write(out, Columns.each(trainings, GuideTraining::fees));
            MONEY.write(out, Columns.each(trainings, GuideTraining::otherFunds));
        }

        @Override
        public List<GuideTraining> read(ByteReader in, int count) {
            var participants = Columns.INTS.read(in, count);
            var costs = MONEY.read(in, count);
            var fees = MONEY.read(in, count);
            var others = MONEY.read(in, count);
            return Columns.each(
                count, i -> new GuideTraining(participants.get(i), costs.get(i), fees.get(i), others.get(i)));
        }
    }

    private static final class Courses implements Column<Deutsch4U> {
        @Override
        public void write(ByteWriter out, List<? extends Deutsch4U> courses) {
            Columns.INTS.write(out, Columns.each(courses, Deutsch4U::units));
            MONEY.write(out, Columns.each(courses, Deutsch4U::costs));
            MONEY.write(out, Columns.each(courses, Deutsch4U::otherFunds));
        }

        @Override
        public List<Deutsch4U> read(ByteReader in, int count) {
            var units = Columns.INTS.read(in, count);
            var costs = MONEY.read(in, count);
            var others = MONEY.read(in, count);
            return Columns.each(count, i -> new Deutsch4U(units.get(i), costs.get(i), others.get(i)));
        }
    }
}
