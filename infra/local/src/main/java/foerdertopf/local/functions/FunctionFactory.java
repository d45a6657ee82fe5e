package foerdertopf.local.functions;

import foerdertopf.local.template.FunctionDefinition;

/// Makes the handler of a function: what Lambda does when it starts a new instance.
public interface FunctionFactory {

    /// A new handler; throws what its constructor throws.
    Object create(FunctionDefinition function);
}
