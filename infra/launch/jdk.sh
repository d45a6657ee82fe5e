# For scripts to read in: finds a JDK 25, and builds a module of this checkout if it is not up to date.

is_25() {
    [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep -q 'version "25'
}

# The first JDK 25 among: JAVA_HOME, the places where systems and SDKMAN put JDKs, the java on the PATH.
find_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$home" ] && is_25 "$home"; then
            echo "$home"
            return
        fi
    done
    on_path=$(command -v javac || true)
    if [ -n "$on_path" ]; then
        home=$(dirname "$(dirname "$(readlink -f "$on_path")")")
        is_25 "$home" && echo "$home"
    fi
}

need_jdk() {
    JAVA_HOME=$(find_jdk)
    if [ -z "$JAVA_HOME" ]; then
        echo "Fördertopf needs a JDK 25 and found none in JAVA_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks or on the PATH." >&2
        echo "Install one (for instance Eclipse Temurin 25) or set JAVA_HOME, then run this again." >&2
        exit 1
    fi
    export JAVA_HOME
}

# The class path names files of Maven's repository, which somebody may have emptied.
all_there() {
    (
        IFS=:
        for file in $(cat "$1"); do
            [ -e "$file" ] || exit 1
        done
    )
}

# is_built MODULE JAR
is_built() {
    [ -f "$2" ] && [ -f "$1/target/class-path.txt" ] && [ -d infra/dynamodb-local/target/jars ] &&
        [ -z "$(find pom.xml .mvn functions infra -path '*/target' -prune -o -path 'infra/*/src/test' -prune -o \
            -newer "$1/target/class-path.txt" -type f -print | head -n 1)" ] &&
        all_there "$1/target/class-path.txt"
}

# build MODULE JAR MAVEN-OPTION: nothing where all is up to date.
build() {
    if ! is_built "$1" "$2"; then
        echo "Building (the first time this also fetches the libraries) ..." >&2
        # Maven itself still uses what newer JDKs warn of.
        MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
            ./mvnw -q "$3" -pl "$1" -am package
        touch "$1/target/class-path.txt"
    fi
}
