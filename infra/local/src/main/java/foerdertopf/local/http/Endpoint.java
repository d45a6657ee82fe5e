package foerdertopf.local.http;

/// Answers requests.
public interface Endpoint {

    HttpAnswer answer(HttpCall call);
}
