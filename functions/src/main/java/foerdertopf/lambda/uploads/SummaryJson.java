package foerdertopf.lambda.uploads;

import foerdertopf.intake.result.Summary;
import foerdertopf.json.Json;
import foerdertopf.json.JsonWriter;

/// Writes `summary.json`.
public final class SummaryJson {

    private SummaryJson() {}

    public static String of(Summary summary) {
        var codes = Json.fields();
        summary.codes().forEach(codes::put);
        var fields = Json.fields()
            .put("file", summary.file())
            .put("rows", summary.rows())
            .put("accepted", summary.accepted())
            .put("rejected", summary.rejected())
            .put("subsidy", summary.subsidy().toString())
            .put("codes", codes.build());
        if (!summary.failure().equals(Summary.Failure.NONE)) {
            fields.put("code", summary.failure().code()).put("reason", summary.failure().reason());
        }
        return JsonWriter.write(fields.build());
    }
}
