package org.alongside.integration.carrier;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alongside.integration.engine.Carrier;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.SafeName;
import org.alongside.integration.message.Carried;
import org.alongside.integration.message.Departure;
import org.alongside.integration.transport.Sent;

/**
 * For partners without any endpoint: the message as an e-mail, or as an attachment of one. Anybody may read an e-mail on
 * its way, so nothing about people ever goes by it, whatever somebody has configured.
 */
@ApplicationScoped
public class EmailCarrier implements Carrier {

    private static final String TEXT = """
            Hello

            What Alongside has for you is attached to this email.

            This email was sent by the portal by itself. If you are not the right person for it, please tell the body
            that accredits brokers in your area.
            """;

    @Resource(lookup = "java:jboss/mail/Alongside")
    private Session mail;

    private final Optional<String> host;

    public EmailCarrier() {
        this(Optional.ofNullable(System.getenv("ALONGSIDE_SMTP_HOST")).filter(name -> !name.isBlank()));
    }

    EmailCarrier(Optional<String> host) {
        this.host = host;
    }

    @Override
    public org.alongside.integration.partner.Transport transport() {
        return org.alongside.integration.partner.Transport.EMAIL;
    }

    @Override
    public Carried carry(Departure departure) {
        if (departure.endpoint().feed().privacy().isPersonal()) {
            return Ended.not(FaultCode.E402_CLASS_NOT_AGREED);
        }
        if (host.isEmpty()) {
            return Ended.not(FaultCode.E100_CONNECT);
        }
        try {
            Transport.send(message(mail, departure));
            return Ended.as(Sent.file("", departure.content().length));
        } catch (AddressException | SendFailedException e) {
            return Ended.not(FaultCode.E110_AUTH);
        } catch (MessagingException e) {
            return Ended.not(FaultCode.E100_CONNECT);
        }
    }

    static MimeMessage message(Session mail, Departure departure) throws MessagingException {
        MimeMessage message = new MimeMessage(mail);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(departure.endpoint().setting().address(), true));
        message.setSubject("Alongside: " + departure.endpoint().feed().label(), "UTF-8");
        if (departure.mediaType().startsWith("text/plain")) {
            message.setText(new String(departure.content(), StandardCharsets.UTF_8), "UTF-8");
            return message;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(TEXT, "UTF-8");
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(new DataHandler(new ByteArrayDataSource(departure.content(), departure.mediaType())));
        attached.setFileName(SafeName.of(departure.name()));
        message.setContent(new MimeMultipart(text, attached));
        return message;
    }
}
