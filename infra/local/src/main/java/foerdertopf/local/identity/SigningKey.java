package foerdertopf.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/// The key that local tokens are signed with. It stays in the state folder, so that tokens outlive a restart.
public final class SigningKey {

    private SigningKey() {}

    public static RSAKey in(Path file) throws IOException {
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : create(file);
        } catch (ParseException | JOSEException e) {
            throw new IOException("no signing key in " + file, e);
        }
    }

    private static RSAKey create(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE)
            .algorithm(JWSAlgorithm.RS256)
            .keyIDFromThumbprint(true)
            .generate();
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(file, owner), key.toJSONString());
        return key;
    }
}
