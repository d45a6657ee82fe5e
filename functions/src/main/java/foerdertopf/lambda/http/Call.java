package foerdertopf.lambda.http;

import foerdertopf.messages.Language;

/// One call of a route: what is asked, by whom, and in which language to answer.
public record Call(Request request, Identity identity, Language language) {}
