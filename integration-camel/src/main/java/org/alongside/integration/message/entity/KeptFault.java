package org.alongside.integration.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.message.FaultView;
import org.alongside.platform.tenancy.TenantOwned;

/** What was wrong in a message: where, and the cell with what is private covered. */
@Entity
@Table(schema = "integration", name = "row_fault")
public class KeptFault extends TenantOwned {

    @Column(name = "message_id")
    private UUID messageId;

    private long line;

    @Column(name = "column_name")
    private String columnName;

    @Enumerated(EnumType.STRING)
    private FaultCode code;

    private String shown;

    private String said;

    protected KeptFault() {
    }

    public KeptFault(UUID messageId, long line, String columnName, FaultCode code, String shown, String said) {
        super(UUID.randomUUID());
        this.messageId = messageId;
        this.line = line;
        this.columnName = columnName;
        this.code = code;
        this.shown = shown;
        this.said = said;
    }

    public long line() {
        return line;
    }

    public String columnName() {
        return columnName;
    }

    public FaultCode code() {
        return code;
    }

    public String shown() {
        return shown;
    }

    public String said() {
        return said;
    }

    public FaultView view() {
        return new FaultView(line, columnName, code, shown, said);
    }
}
