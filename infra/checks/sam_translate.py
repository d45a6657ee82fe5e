"""Translates template.yaml to plain CloudFormation, as SAM does on deployment, and writes it as JSON to stdout.

No network and no credentials: the region is made up, and the code's place stands for what `sam deploy` uploads.
Ends with 1 and one line per error where the translator refuses the template.
"""

import datetime
import json
import logging
import os
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "eu-central-1")

from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

SAMPLE_PARAMETERS = {
    "AWS::Region": "eu-central-1",
    "AWS::Partition": "aws",
    "Issuer": "https://issuer.example",
    "AllowedOrigins": "https://antrag.example",
    "ImageUri": "000000000000.dkr.ecr.eu-central-1.amazonaws.com/foerdertopf@sha256:0",
}
# The translator warns that its own timings are not collected.
logging.getLogger("samtranslator").setLevel(logging.ERROR)
UPLOADED_CODE = "s3://code/functions.zip"


def as_text(value):
    """A bare date is read as a date by YAML, and meant as text by CloudFormation."""
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.loads(json.dumps(yaml_parse(file), default=as_text))


def with_uploaded_code(template):
    """A copy in which the code lies in a bucket."""
    copy = json.loads(json.dumps(template))
    places = [copy["Globals"]["Function"]] + [one.get("Properties", {}) for one in copy["Resources"].values()]
    for properties in places:
        if "CodeUri" in properties:
            properties["CodeUri"] = UPLOADED_CODE
    return copy


def parameters(template, given=None):
    defaults = {
        name: parameter["Default"] for name, parameter in template["Parameters"].items() if "Default" in parameter
    }
    return defaults | SAMPLE_PARAMETERS | (given or {})


def translate(template, given=None):
    return Translator({}, Parser()).translate(with_uploaded_code(template), parameters(template, given))


def main(path):
    try:
        translated = translate(read(path))
    except InvalidDocumentException as refused:
        for cause in refused.causes:
            print(cause.message, file=sys.stderr)
        return 1
    json.dump(translated, sys.stdout, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
