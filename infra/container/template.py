#!/usr/bin/env python3
"""Makes of template.yaml one whose functions without SnapStart run in a container image: template.py <template.yaml

SAM takes no condition for how a function is packed, so the choice is made before it reads the template. All that is said
of a function stays; only its code, its runtime and its handler are named in the other way.
"""
import re
import sys

FUNCTION = "    Type: AWS::Serverless::Function\n"
PARAMETER = """  ImageUri:
    Type: String
    Description: Image of the functions that do not start from a snapshot, with its digest

"""


def blocks(text):
    """The text in pieces that each begin with a key of the second level."""
    return re.split(r"(?m)^(?=  [A-Za-z]+:)", text)


def packed(block):
    handler = re.search(r"(?m)^      Handler: (\S+)\n", block)
    if FUNCTION not in block or handler is None:
        return block
    if "\n      SnapStart:" in block:
        own = "      Runtime: java25\n      CodeUri: functions/target/functions.zip\n"
        return block.replace(handler.group(0), handler.group(0) + own)
    image = (
        "      PackageType: Image\n      ImageUri: !Ref ImageUri\n"
        f'      ImageConfig: {{ Command: ["{handler.group(1)}"] }}\n'
    )
    return block.replace(handler.group(0), image)


def changed(text):
    for line in ("    Runtime: java25\n", "    CodeUri: functions/target/functions.zip\n"):
        if text.count(line) != 1:
            sys.exit(f"template.yaml does not say once: {line.strip()}")
        text = text.replace(line, "")
    if text.count("\nParameters:\n") != 1:
        sys.exit("template.yaml has no parameters")
    text = text.replace("\nParameters:\n", "\nParameters:\n" + PARAMETER.rstrip("\n") + "\n")
    return "".join(packed(block) for block in blocks(text))


if __name__ == "__main__":
    sys.stdout.write(changed(sys.stdin.read()))
