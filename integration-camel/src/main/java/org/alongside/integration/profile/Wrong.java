package org.alongside.integration.profile;

import static org.alongside.integration.fault.FaultCode.E301_TYPE;

import java.util.List;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.Hint;

/** Why a cell could not be read: what a reader of cells gives back in place of a value. */
record Wrong(FaultCode code, Hint hint, List<Object> words) {

    static Wrong of(FaultCode code, Object... words) {
        return new Wrong(code, null, List.of(words));
    }

    static Wrong type(ColumnType type, Hint hint) {
        return new Wrong(E301_TYPE, hint, List.of(type.example()));
    }
}
