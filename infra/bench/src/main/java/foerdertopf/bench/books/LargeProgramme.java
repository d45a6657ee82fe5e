package foerdertopf.bench.books;

import java.util.regex.Pattern;

import foerdertopf.json.ProgrammeFile;
import foerdertopf.money.Money;
import foerdertopf.programme.Bodies;
import foerdertopf.programme.Programme;
import foerdertopf.programme.data.Reading;
import foerdertopf.subsidy.SubsidyRules;

/// The shipped programme with budgets as large as a benchmark needs them, read and checked like any other.
public final class LargeProgramme {

    private static final String WIR = "\"budget\": \"wir\", \"from\": \"2016\", \"limit\": \"4600000.00 EUR\"";
    private static final String DEUTSCH4U = "\"budget\": \"deutsch4u\", \"from\": \"2016\", \"limit\": \"1500000.00 EUR\"";
    private static final Pattern LIMIT = Pattern.compile("[0-9]+\\.[0-9]{2}(?= EUR)");

    private final Reading.Sound data;

    private LargeProgramme(Reading.Sound data) {
        this.data = data;
    }

    /// With so much money in the budget of WIR in each year.
    public static LargeProgramme with(Money limit) {
        return with(WIR, limit);
    }

    /// The same for the budget of Deutsch4U.
    public static LargeProgramme withDeutsch4U(Money limit) {
        return with(DEUTSCH4U, limit);
    }

    private static LargeProgramme with(String budget, Money limit) {
        var shipped = ProgrammeFile.rules();
        if (!shipped.contains(budget)) {
            throw new IllegalStateException("the shipped programme does not have the budget that is enlarged here");
        }
        var enlarged = shipped.replace(budget, LIMIT.matcher(budget).replaceFirst(limit.toString()));
        return switch (ProgrammeFile.read(enlarged, ProgrammeFile.bodies())) {
            case Reading.Sound sound -> new LargeProgramme(sound);
            case Reading.Faulty(var findings) -> throw new IllegalStateException(String.join("\n", findings));
        };
    }

    public Programme programme() {
        return data.programme();
    }

    public Bodies bodies() {
        return data.bodies();
    }

    public SubsidyRules rules() {
        return new SubsidyRules(data.programme(), data.bodies());
    }
}
