package foerdertopf.lambda;

/// Claims as they are sent, one of each line.
public final class Claims {

    public static final String FRANKFURT = "06412";
    public static final String WIESBADEN = "06414";

    private Claims() {}

    private static String claim(String line, String ags, String reference, String from, String to, String details) {
        return """
            {"fundingLine":"%s","body":"%s","carrier":{"name":"Volkshochschule","kind":"municipal"},
             "reference":"%s","period":{"from":"%s","to":"%s"},"details":%s}
            """.formatted(line, ags, reference, from, to, details);
    }

    public static String deutsch4u(String ags, String reference) {
        var details = "{\"units\":280,\"costs\":\"9950.00\",\"otherFunds\":\"0.00\"}";
        return claim("deutsch4u", ags, reference, "2016-02-01", "2016-06-30", details);
    }

    public static String languageCourse(String ags, String reference, int units) {
        var details = "{\"participantUnits\":" + units + "}";
        return claim("language-course", ags, reference, "2016-02-01", "2016-06-30", details);
    }

    /// 75 EUR a participant out of the WIR budget of 4 600 000.
    public static String training(String ags, String reference, int participants) {
        var details = "{\"participants\":" + participants + ",\"costs\":\"99999999.99\"}";
        return claim("guide-training", ags, reference, "2016-03-01", "2016-03-02", details);
    }

    public static String deployment(String ags, String guide, String weeks) {
        var details = "{\"guide\":\"" + guide + "\",\"weeks\":[" + weeks + "]}";
        return claim("guide-deployment", ags, "LE-1", "2016-01-04", "2016-12-31", details);
    }

    public static String week(int number) {
        return "{\"week\":\"2016-W%02d\",\"hours\":\"10.5\"}".formatted(number);
    }

    public static String office(String ags, String fte) {
        var details = """
            {"staffing":[{"from":"2016-04-01","to":"2016-12-31","fte":"%s"}],"staffCosts":"60000.00"}
            """.formatted(fte);
        return claim("coordination-office", ags, "KO-1", "2016-04-01", "2016-12-31", details);
    }

    public static String project(String ags, String reference) {
        var details = """
            {"totalExpenses":"20000.00","ineligibleExpenses":"0.00","ownContribution":"4000.00",
             "otherFunds":"6000.00","projectIncome":"0.00","requested":"10000.00","focus":"welcoming-culture",
             "concept":{"local":"Im Stadtteil.\\nMit allen.","diversity":"Ja"}}
            """;
        return claim("innovative-project", ags, reference, "2016-03-01", "2016-11-30", details);
    }

    /// With another value for a field, given as its JSON text.
    public static String with(String claim, String field, String value) {
        return claim.strip().replaceFirst("}$", ",\"" + field + "\":" + value + "}");
    }
}
