package foerdertopf.subsidy;

import java.util.List;

/// Works out what one funding line gives one measure.
interface LineCalculator {

    /// The entitlements the measure counts against.
    default List<Cap> caps() {
        return List.of();
    }

    Assessment assess(Entitlements left);
}
