package foerdertopf.local.template;

import java.util.List;

/// A JWT authorizer: whose tokens it takes, for whom they must be issued, in which header they come.
public record TokenRule(String name, String issuer, List<String> audience, String header) {

    public TokenRule {
        audience = List.copyOf(audience);
    }
}
