package foerdertopf.local.sample;

/// Somebody who works with the system: a role, and for an applicant the body's official key.
record Person(String role, String body) {

    static Person applicantOf(String body) {
        return new Person("applicant", body);
    }

    static Person inThe(String role) {
        return new Person(role, "");
    }

    /// Where this person's bearer token is to be had.
    String tokenPath() {
        var subject = body.isEmpty() ? role + "-1" : role + "-" + body;
        return "/_local/token?groups=" + role + "&sub=" + subject + (body.isEmpty() ? "" : "&body=" + body);
    }
}
