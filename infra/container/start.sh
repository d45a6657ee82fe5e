#!/bin/sh
# Starts a function in the container image: start.sh HANDLER
# A first answer runs each method a few times, so compiling waits until a method has run ten times as often as usual. The
# cache is mapped where it was made for: moving it elsewhere would patch every pointer in 40 MB. What the cache knows of
# hot methods is of use to another compiler than the one that starts fast; reading it takes turns with the function.
set -eu
export LAMBDA_TASK_ROOT="${LAMBDA_TASK_ROOT:-/opt/foerdertopf/task}"
exec java -XX:AOTCache=/opt/foerdertopf/functions.aot -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:CompileThresholdScaling=10 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining \
    -XX:-UsePerfData -XX:MaxRAMPercentage=75 --enable-native-access=ALL-UNNAMED \
    -cp "$(cat /opt/foerdertopf/class-path.txt)" com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$1"
