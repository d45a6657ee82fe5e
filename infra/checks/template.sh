#!/bin/sh
# Checks template.yaml: cfn-lint on it and on its form with container images, the SAM translator on it, cfn-lint on what the
# translator makes of it, and in both forms that a changed parameter gives the functions that use it another version.
# What this machine cannot run is said and counted; anything that runs and fails ends this with 1.
set -u
cd "$(dirname "$0")/../.." || exit 1

translated=$(mktemp --suffix=.json) || exit 1
images=$(mktemp --suffix=.yaml) || exit 1
trap 'rm -f "$translated" "$images"' EXIT
passed=0
failed=0
skipped=0

check() {
    name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "passed: $name"
    else
        failed=$((failed + 1))
        echo "failed: $name"
    fi
}

skip() {
    skipped=$((skipped + 1))
    echo "skipped: $1"
}

translate() {
    python3 infra/checks/sam_translate.py template.yaml >"$translated"
}

with_images() {
    python3 infra/container/template.py <template.yaml >"$images"
}

lint_with_images() {
    with_images && cfn-lint --non-zero-exit-code warning "$images"
}

versions_with_images() {
    with_images && python3 infra/checks/versions.py "$images"
}

if command -v cfn-lint >/dev/null 2>&1; then
    check "cfn-lint template.yaml" cfn-lint --non-zero-exit-code warning template.yaml
    check "cfn-lint of the template with images" lint_with_images
else
    skip "cfn-lint template.yaml (cfn-lint is not installed)"
    skip "cfn-lint of the template with images (cfn-lint is not installed)"
fi

if python3 -c 'import samtranslator, yaml' >/dev/null 2>&1; then
    check "SAM translator" translate
    check "versions after changed parameters" python3 infra/checks/versions.py template.yaml
    check "versions after changed parameters, with images" versions_with_images
    if command -v cfn-lint >/dev/null 2>&1 && [ -s "$translated" ]; then
        check "cfn-lint of the translated template" cfn-lint --non-zero-exit-code warning "$translated"
    else
        skip "cfn-lint of the translated template (cfn-lint is not installed, or there is no translation)"
    fi
else
    skip "SAM translator (python3 with aws-sam-translator is not installed)"
    skip "versions after changed parameters (python3 with aws-sam-translator is not installed)"
    skip "versions after changed parameters, with images (python3 with aws-sam-translator is not installed)"
    skip "cfn-lint of the translated template (there is no translation)"
fi

echo "template: $passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
