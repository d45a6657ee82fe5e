package foerdertopf.local.clients;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import foerdertopf.local.template.FunctionDefinition;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpResponse;

/// Holds every call of a function's SDK clients against the function's own policies.
final class CallGuard implements ExecutionInterceptor {

    private static final System.Logger LOG = System.getLogger(CallGuard.class.getName());
    private static final Set<String> READS = Set.of("GetObject", "HeadObject");
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final ExecutionAttribute<String> HIDDEN = new ExecutionAttribute<>("HiddenObject");

    private final FunctionDefinition function;
    private final Policy policy;
    private final Uses uses;

    CallGuard(FunctionDefinition function, Uses uses) {
        this.function = function;
        this.uses = uses;
        this.policy = new Policy(function.statements());
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        Needs.of(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME), operation(attributes), context.request())
            .forEach(this::check);
    }

    void check(Need need) {
        if (!policy.allows(need)) {
            LOG.log(System.Logger.Level.WARNING,
                function.id() + " may not " + need.action() + " on " + need.resource());
            throw Denial.of(function, need);
        }
        uses.of(function.id(), need.action(), need.resource());
    }

    /// S3 tells only those who may list a bucket that an object is not there; to others it is forbidden.
    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        var answer = context.httpResponse();
        if (answer.statusCode() != NOT_FOUND || !READS.contains(operation(attributes))) {
            return answer;
        }
        var need = Needs.listing(context.request().getValueForField("Bucket", String.class).orElse(""));
        if (policy.allows(need)) {
            uses.of(function.id(), need.action(), need.resource());
            return answer;
        }
        attributes.putAttribute(HIDDEN, Denial.of(function, need).getMessage());
        return answer.toBuilder().statusCode(FORBIDDEN).build();
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context,
        ExecutionAttributes attributes) {
        var hidden = Optional.ofNullable(attributes.getAttribute(HIDDEN));
        return hidden.isEmpty() ? context.responseBody()
            : hidden.map(message -> "<Error><Code>AccessDenied</Code><Message>" + message + "</Message></Error>")
                .map(xml -> new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String operation(ExecutionAttributes attributes) {
        return attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    }
}
