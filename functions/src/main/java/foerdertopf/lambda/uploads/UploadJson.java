package foerdertopf.lambda.uploads;

import foerdertopf.ids.IntakeId;
import foerdertopf.intake.ReadingUploads;
import foerdertopf.intake.UploadLinks;
import foerdertopf.intake.UploadStatus;
import foerdertopf.intake.result.FailureText;
import foerdertopf.intake.table.Fault;
import foerdertopf.journal.Head;
import foerdertopf.journal.Upload.Place;
import foerdertopf.journal.Upload.State;
import foerdertopf.json.Json;
import foerdertopf.json.JsonBuilder;
import foerdertopf.messages.Language;
import foerdertopf.messages.Messages;

/// How an upload is shown.
final class UploadJson {

    private final Messages messages;

    UploadJson(Messages messages) {
        this.messages = messages;
    }

    /// In a list: without links.
    Json.Fields line(Head.OfUpload head, Language language) {
        return fields(head, language).build();
    }

    /// With links to the results, once they are there.
    Json.Fields whole(Head.OfUpload head, Language language, UploadLinks links) {
        return fields(head, language).put("results", results(head, links)).build();
    }

    private JsonBuilder fields(Head.OfUpload head, Language language) {
        var upload = head.upload();
        var fields = Json.fields().put("uploadId", head.intake().toString());
        switch (upload.file().place()) {
            case Place.Line(_, var ags, var line) -> fields.put("body", ags).put("fundingLine", line.key());
            case Place.Body(_, var ags) -> fields.put("body", ags);
            case Place.Nowhere() -> {
            }
        }
        fields.put("fileName", upload.file().name())
            .put("createdAt", upload.file().at().toString())
            .put("lastProgressAt", upload.progressAt().toString())
            .put("status", UploadStatus.of(upload).key())
            .put("rowsRead", upload.rowsRead())
            .put("accepted", upload.accepted())
            .put("rejected", upload.rejected())
            .put("subsidy", upload.subsidy().toString());
        if (upload.state() instanceof State.Failed(_, var reason, var values)) {
            fields.put("reason", FailureText.of(Fault.of(reason, values), language, messages));
        }
        return fields;
    }

    private static Json.Fields results(Head.OfUpload head, UploadLinks links) {
        return switch (head.upload().state()) {
            case State.Expected _,State.Running _ -> Json.fields().build();
            case State.Done _,State.Failed _ -> links(head.intake(), links);
        };
    }

    private static Json.Fields links(IntakeId upload, UploadLinks links) {
        var keys = ReadingUploads.resultsOf(upload);
        return Json.fields()
            .put("accepted", links.toGet(keys.accepted()))
            .put("rejected", links.toGet(keys.rejected()))
            .put("summary", links.toGet(keys.summary()))
            .build();
    }
}
