package foerdertopf.lambda.reports;

import java.util.Optional;

import foerdertopf.lambda.http.Identity;
import foerdertopf.programme.Bodies;
import foerdertopf.report.Scope;

/// How much of a report a caller may see.
final class ReportScope {

    private ReportScope() {}

    static boolean maySeeOne(Identity identity) {
        return identity.readsEverything() || (identity.isApplicant() && !identity.bodies().isEmpty());
    }

    /// Empty where it is nothing.
    static Optional<Scope> of(Identity identity, Bodies bodies) {
        if (identity.readsEverything()) {
            return Optional.of(new Scope.Whole());
        }
        return identity.isApplicant()
            ? identity.bodies().stream().flatMap(id -> bodies.body(id).stream()).findFirst().map(Scope.OfBody::new)
            : Optional.empty();
    }
}
