package foerdertopf.programme.data;

import java.util.List;

import foerdertopf.programme.Bodies;
import foerdertopf.programme.Programme;

/// What reading a programme's data came to.
public sealed interface Reading {

    record Sound(Programme programme, Bodies bodies) implements Reading {}

    /// Everything that is wrong with the data, each with the place where it stands.
    record Faulty(List<String> findings) implements Reading {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }
}
