package org.alongside.integration.call.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.alongside.platform.tenancy.TenantOwned;

/** What was told when a call was made, as it was told. It has the id of the message the call became. */
@Entity
@Table(schema = "integration", name = "answered_call")
public class AnsweredCall extends TenantOwned {

    private String answer;

    protected AnsweredCall() {
    }

    public AnsweredCall(UUID messageId, String answer) {
        super(messageId);
        this.answer = answer;
    }

    public String answer() {
        return answer;
    }
}
