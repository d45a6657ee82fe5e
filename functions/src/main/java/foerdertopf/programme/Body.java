package foerdertopf.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import foerdertopf.ids.BodyId;

/// One of the regional bodies (Gebietskörperschaft). It is the same body as long as its id is, whatever its key and name.
public record Body(BodyId id, String name, List<OfficialKey> keys) {

    public Body {
        keys = List.copyOf(keys);
    }

    public Optional<OfficialKey> keyOn(LocalDate day) {
        return keys.stream().filter(key -> key.validity().covers(day)).findFirst();
    }

    public boolean bore(String ags, LocalDate day) {
        return keyOn(day).filter(key -> key.ags().equals(ags)).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && id.equals(body.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
