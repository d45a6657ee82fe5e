package foerdertopf.local.identity;

import foerdertopf.local.http.Endpoint;
import foerdertopf.local.http.HttpAnswer;
import foerdertopf.local.http.HttpCall;

/// `GET /_local/token?groups=applicant&body=06412&sub=applicant-1`: a bearer token as plain text.
public final class TokenEndpoint implements Endpoint {

    private final Issuer issuer;

    public TokenEndpoint(Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var groups = Person.groups(call.query("groups").orElse("applicant"));
        var subject = call.query("sub").orElse(groups.getFirst() + "-1");
        return HttpAnswer.plain(200, issuer.token(new Person(subject, groups, call.query("body").orElse(""))))
            .with("cache-control", "no-store");
    }
}
