#!/bin/sh
# Trains the AOT cache (JEP 514) that functions in a container image start from: train.sh CLASS_PATH CACHE
# Starts the submit function as SnapStart would: it rehearses a claim on books that are not there, asks for nothing over
# any network, and ends where a picture of it would be taken, since no Runtime API is there to say so.
set -eu
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

env -i AWS_LAMBDA_INITIALIZATION_TYPE=snap-start AWS_LAMBDA_RUNTIME_API=127.0.0.1:9 AWS_REGION=eu-central-1 \
    JOURNAL_TABLE=journal POOLS_TABLE=pools AWS_LAMBDA_FUNCTION_NAME=training AWS_LAMBDA_FUNCTION_VERSION=1 \
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE=1024 AWS_LAMBDA_LOG_GROUP_NAME=group AWS_LAMBDA_LOG_STREAM_NAME=stream \
    "$java" -XX:AOTCacheOutput="$2" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
    -Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac -cp "$1" \
    com.amazonaws.services.lambda.runtime.api.client.AWSLambda \
    foerdertopf.lambda.SubmitClaimHandler >"$2.log" 2>&1 || true

# It has come through to the end if it failed to say so, and nowhere before.
if [ ! -s "$2" ] || ! grep -q 'ConnectException: Connection refused' "$2.log"; then
    cat "$2.log" >&2
    exit 1
fi
rm -f "$2.log"
