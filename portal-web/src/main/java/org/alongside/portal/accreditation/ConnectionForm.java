package org.alongside.portal.accreditation;

import java.util.UUID;
import org.alongside.accreditation.application.YesNo;
import org.alongside.accreditation.application.boundary.AnswerInterest;

/** The answer to the question that comes before a case file: is there a connection with the applicant, and which? */
public class ConnectionForm {

    private YesNo connection;
    private String told = "";

    public AnswerInterest answer(UUID commandId, UUID applicationId) {
        return new AnswerInterest(commandId, applicationId, connection == null ? YesNo.NOT_ANSWERED : connection, told);
    }

    public YesNo getConnection() {
        return connection;
    }

    public void setConnection(YesNo connection) {
        this.connection = connection;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }
}
