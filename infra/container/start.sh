#!/bin/sh
# Starts a function in the container image: start.sh HANDLER
# A first answer runs each method a few times, so compiling waits until a method has run five times as often as usual.
set -eu
export LAMBDA_TASK_ROOT="${LAMBDA_TASK_ROOT:-/opt/foerdertopf/task}"
exec java -XX:AOTCache=/opt/foerdertopf/functions.aot -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:CompileThresholdScaling=5 -XX:-UsePerfData -XX:MaxRAMPercentage=75 --enable-native-access=ALL-UNNAMED -cp "$(cat /opt/foerdertopf/class-path.txt)" \
    com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$1"
