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
        FaultCode wrong = sent(session -> message(session, departure));
        return wrong == null ? Ended.as(Sent.file("", departure.content().length)) : Ended.not(wrong);
    }

    /**
     * An e-mail that says only that it is a test.
     *
     * @return null when the mail server took it
     */
    FaultCode trial(String address) {
        return sent(session -> trial(session, address));
    }

    /** How an e-mail is written. */
    private interface Letter {

        MimeMessage in(Session session) throws MessagingException;
    }

    private FaultCode sent(Letter letter) {
        if (host.isEmpty()) {
            return FaultCode.E100_CONNECT;
        }
        try {
            Transport.send(letter.in(mail));
            return null;
        } catch (AddressException | SendFailedException e) {
            return FaultCode.E110_AUTH;
        } catch (MessagingException e) {
            return FaultCode.E100_CONNECT;
        }
    }

    private static MimeMessage trial(Session mail, String address) throws MessagingException {
        MimeMessage message = new MimeMessage(mail);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        message.setSubject("Alongside: this is only a test", "UTF-8");
        message.setText("Hello\n\nSomebody tries whether emails from Alongside reach you. There is nothing to do.\n", "UTF-8");
        return message;
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
