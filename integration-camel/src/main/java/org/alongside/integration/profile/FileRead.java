package org.alongside.integration.profile;

import java.util.List;
import org.alongside.integration.csv.Letters;
import org.alongside.integration.fault.FileFault;

/**
 * What became of a file.
 *
 * @param faults   what holds it; empty when it is not held
 * @param drift    how its columns differ from the profile, also where that does no harm
 * @param letters  how its letters are written; null when that could not be told
 * @param accepted rows that were sound
 * @param refused  rows that were not
 * @param blank    rows with nothing in them, passed over (R-INT-45)
 */
public record FileRead(List<FileFault> faults, List<Drift> drift, Letters letters, long accepted, long refused, long blank) {

    public FileRead {
        faults = List.copyOf(faults);
        drift = List.copyOf(drift);
    }

    /** Nothing of a held file is applied. */
    public boolean held() {
        return !faults.isEmpty();
    }

    /** The partner is told each time that letters were not UTF-8 (R-INT-43). */
    public boolean inTheLettersOfWindows() {
        return letters == Letters.WINDOWS_1252;
    }

    public long rows() {
        return accepted + refused;
    }
}
