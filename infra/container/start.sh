#!/bin/sh
# Starts a function in the container image: start.sh HANDLER
set -eu
export LAMBDA_TASK_ROOT="${LAMBDA_TASK_ROOT:-/opt/foerdertopf/task}"
exec java -XX:AOTCache=/opt/foerdertopf/functions.aot -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:MaxRAMPercentage=75 --enable-native-access=ALL-UNNAMED -cp "$(cat /opt/foerdertopf/class-path.txt)" \
    com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$1"
