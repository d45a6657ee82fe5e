package foerdertopf.lambda.http;

import java.util.Set;

import foerdertopf.ids.BodyId;

/// Who calls: the token's subject, its roles, and the body an applicant belongs to (none or one), by its stable id.
public record Identity(String sub, Set<Role> roles, Set<BodyId> bodies) {

    public Identity {
        roles = Set.copyOf(roles);
        bodies = Set.copyOf(bodies);
    }

    public boolean hasAnyRole() {
        return !roles.isEmpty();
    }

    public boolean isApplicantOf(BodyId body) {
        return isApplicant() && bodies.contains(body);
    }

    public boolean isApplicant() {
        return roles.contains(Role.APPLICANT);
    }

    /// Works in the office: decides, countersigns or pays.
    public boolean isOfTheOffice() {
        return roles.contains(Role.OFFICER) || roles.contains(Role.APPROVER) || roles.contains(Role.TREASURER);
    }

    /// The office and its auditors see every claim and pool.
    public boolean readsEverything() {
        return isOfTheOffice() || roles.contains(Role.AUDITOR);
    }

    public boolean mayRead(BodyId body) {
        return readsEverything() || isApplicantOf(body);
    }
}
