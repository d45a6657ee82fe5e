package foerdertopf.local.sample;

/// A step of the sample job did not come out as it should.
public final class SampleFailure extends Exception {

    private static final long serialVersionUID = 1L;

    SampleFailure(String message) {
        super(message);
    }
}
