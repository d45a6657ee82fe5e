"""Checks that changed parameters reach the published versions: versions.py template.yaml

The alias `live` points to a version, and a version keeps the configuration it was published with. SAM names versions by
a hash in which references are left as they are, so another value of a parameter alone gives no other version. Here the
template is translated with another value of each parameter in turn: every function that uses the parameter must get
another version, and no other function may, since Lambda publishes no second version of the same configuration and
CloudFormation would fail. Also checks that a version's description cannot get longer than Lambda takes.
"""

import re
import sys

from sam_translate import parameters, read, translate

# Properties of a version that cannot be updated: CloudFormation publishes another one in its place.
REPLACING = ["FunctionName", "Description", "CodeSha256", "ProvisionedConcurrencyConfig", "RuntimePolicy"]
# Properties of a function that belong to all its versions.
OF_ALL_VERSIONS = ["ReservedConcurrentExecutions", "RecursiveLoop", "Tags"]
LONGEST_DESCRIPTION = 256
# Names that CloudFormation makes up: the stack, the logical id, 13 letters, with hyphens between them.
LONGEST_STACK_NAME = 20
MADE_UP = 13
VARIABLE = re.compile(r"\$\{([^!}][^}]*)}")


def resolved(value, values, conditions):
    """The value with parameters filled in; a resource is its logical id, a condition what it says."""
    if isinstance(value, list):
        return [resolved(item, values, conditions) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"Ref"}:
        return values.get(value["Ref"], value["Ref"])
    if set(value) == {"Fn::Sub"} and isinstance(value["Fn::Sub"], str):
        return VARIABLE.sub(lambda found: str(values.get(found[1], found[1])), value["Fn::Sub"])
    if set(value) == {"Fn::If"}:
        condition, *branches = value["Fn::If"]
        return resolved([conditions[condition], *branches], values, {})
    return {key: resolved(item, values, conditions) for key, item in value.items()}


def functions_and_versions(template, given):
    """Per function, all that a version keeps of it; and what makes its version another one."""
    translated = translate(template, given)
    values = parameters(template, given)
    functions = {}
    versions = {}
    for logical_id, resource in translated["Resources"].items():
        properties = resolved(resource.get("Properties", {}), values, translated.get("Conditions", {}))
        if resource["Type"] == "AWS::Lambda::Function":
            functions[logical_id] = {key: value for key, value in properties.items() if key not in OF_ALL_VERSIONS}
        if resource["Type"] == "AWS::Lambda::Version":
            versions[properties["FunctionName"]] = [logical_id] + [properties.get(key) for key in REPLACING]
    return functions, versions


def other_value(parameter, value):
    choices = [choice for choice in parameter.get("AllowedValues", []) if str(choice) != str(value)]
    if choices:
        return str(choices[0])
    return str(int(value) + 1) if parameter["Type"] == "Number" else f"{value}x"


def differing(before, after):
    return {name for name in before if before[name] != after.get(name)}


def unpublished(template):
    functions, versions = functions_and_versions(template, {})
    faults = [f"{function} has no version" for function in sorted(set(functions) - set(versions))]
    for name, parameter in template["Parameters"].items():
        value = other_value(parameter, parameters(template).get(name, ""))
        changed_functions, changed_versions = functions_and_versions(template, {name: value})
        using = differing(functions, changed_functions)
        changed = differing(versions, changed_versions)
        faults += [f"{function} keeps its version though {name} changes" for function in sorted(using - changed)]
        faults += [f"{function} has no use for {name}" for function in sorted(changed - using)]
        if using:
            print(f"{name}: another version of {len(using & changed)} of {len(using)} functions that use it")
    return faults


def longest(template, name):
    if name in template["Parameters"]:
        return template["Parameters"][name].get("MaxLength", LONGEST_DESCRIPTION + 1)
    return LONGEST_STACK_NAME + 1 + len(name) + 1 + MADE_UP


def too_long(template):
    for logical_id, resource in template["Resources"].items():
        description = resource.get("Properties", {}).get("VersionDescription", {}).get("Fn::Sub", "")
        length = len(VARIABLE.sub("", description))
        length += sum(longest(template, name) for name in VARIABLE.findall(description))
        if length > LONGEST_DESCRIPTION:
            yield f"the description of {logical_id}'s version may have {length} characters"


def main(path):
    template = read(path)
    faults = unpublished(template) + list(too_long(template))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
