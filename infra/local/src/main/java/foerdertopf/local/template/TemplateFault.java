package foerdertopf.local.template;

/// The template says something that cannot be brought up here; the message names the place.
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemplateFault(String place, String what) {
        super(place + ": " + what);
    }
}
