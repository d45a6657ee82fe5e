package foerdertopf.local.sample;

import java.time.Duration;
import java.util.Map;

import foerdertopf.local.json.Json;

/// Sends a file as the web page does: asks for a signed link, puts the file there, waits until it is worked through.
final class Uploads {

    private static final long MILLIS_BETWEEN_LOOKS = 300;
    private static final int LOOKS = 2000;

    private final Api api;

    Uploads(Api api) {
        this.api = api;
    }

    /// An upload that is done, and how long that took: next to nothing if an earlier run sent it.
    record Done(Api.Reply upload, Duration took) {

        String field(String name) {
            return upload.field(name);
        }

        long count(String name) {
            return upload.json().number(name).map(Number::longValue).orElse(0L);
        }

        /// The signed link to one of its results.
        String result(String name) {
            return upload.json().object("results").flatMap(results -> results.string(name)).orElse("");
        }
    }

    /// Answers the upload once it is done. One that was sent before is not sent again.
    Done send(Person who, String fundingLine, String fileName, byte[] file) throws SampleFailure {
        var start = System.nanoTime();
        var order = Json.text(Map.of("body", who.body(), "fundingLine", fundingLine, "fileName", fileName, "size",
            file.length));
        var upload = api.post(who, "/v1/uploads", "sample-upload-" + fileName.replace(' ', '-'), order).expect(201);
        var path = "/v1/uploads/" + upload.field("uploadId");
        if (api.get(who, path).expect(200).field("status").equals("expected")) {
            var headers = upload.json().object("headers").map(Json::fields).orElse(Map.of());
            api.put(upload.field("url"), headers, file).expect(200);
        }
        return new Done(finished(who, path), Duration.ofNanos(System.nanoTime() - start));
    }

    private Api.Reply finished(Person who, String path) throws SampleFailure {
        for (var look = 0; look < LOOKS; look++) {
            var upload = api.get(who, path).expect(200);
            switch (upload.field("status")) {
                case "done" -> {
                    return upload;
                }
                case "failed" -> throw new SampleFailure("the upload failed: " + upload.text());
                default -> pause();
            }
        }
        throw new SampleFailure(path + " is not done after ten minutes");
    }

    private static void pause() throws SampleFailure {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SampleFailure("waiting was interrupted");
        }
    }
}
