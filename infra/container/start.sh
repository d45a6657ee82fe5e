#!/bin/sh
# Starts a function in the container image: start.sh HANDLER
# A first answer runs most methods a few times, so compiling waits until a method has run ten times as often as usual. Two
# things run often even then, and are compiled early: the powers that BigDecimal works out when it is loaded, and reading
# what a jar holds. The cache is mapped where it was made for: moving it would patch every pointer in 40 MB. What it knows
# of hot methods is of use to another compiler than the one that starts fast; reading it takes turns with the function.
set -eu
export LAMBDA_TASK_ROOT="${LAMBDA_TASK_ROOT:-/opt/foerdertopf/task}"
exec java -XX:AOTCache=/opt/foerdertopf/functions.aot -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -XX:CompileThresholdScaling=10 -XX:CompileCommand=quiet \
    '-XX:CompileCommand=CompileThresholdScaling,java.math.*::*,0.05' \
    '-XX:CompileCommand=CompileThresholdScaling,java.util.zip.*::*,0.05' \
    -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-AOTReplayTraining -XX:-UsePerfData \
    -XX:MaxRAMPercentage=75 --enable-native-access=ALL-UNNAMED -cp "$(cat /opt/foerdertopf/class-path.txt)" \
    com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$1"
