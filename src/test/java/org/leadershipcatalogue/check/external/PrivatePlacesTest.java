package org.leadershipcatalogue.check.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last address of each block of IANA's special-purpose registries, and their neighbours. */
class PrivatePlacesTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, unspecified",
        "0.255.255.255, unspecified",
        "10.0.0.0, private",
        "10.255.255.255, private",
        "100.64.0.0, shared by a provider’s customers",
        "100.127.255.255, shared by a provider’s customers",
        "127.0.0.1, loopback",
        "127.255.255.255, loopback",
        "169.254.169.254, link-local",
        "172.16.0.0, private",
        "172.31.255.255, private",
        "192.0.0.170, reserved",
        "192.0.2.1, for examples",
        "192.168.255.255, private",
        "198.18.0.0, for measurements",
        "198.19.255.255, for measurements",
        "198.51.100.7, for examples",
        "203.0.113.7, for examples",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "::, unspecified",
        "::1, loopback",
        "::7f00:1, reserved",
        "64:ff9b::7f00:1, loopback",
        "64:ff9b::a00:1, private",
        "64:ff9b:1::5db8:d80e, NAT64 of a private network",
        "100::1, reserved",
        "2001::1, reserved",
        "2001:db8::1, for examples",
        "2002:7f00:1::, 6to4",
        "3fff::1, for examples",
        "4000::1, reserved",
        "fc00::1, private",
        "fdff::1, private",
        "fe80::1, link-local",
        "fec0::1, private",
        "ff02::1, multicast"
    })
    void knowsEveryPlaceThatIsNotPublic(String address, String kind) throws UnknownHostException {
        assertEquals(Optional.of(kind), PrivatePlaces.kind(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "64:ff9b::5db8:d80e",
                "2001:200::1",
                "2606:2800:21f:cb07:6820:80da:af6b:8b2c",
                "2a00:1450::1"
            })
    void letsThePublicPass(String address) throws UnknownHostException {
        assertEquals(Optional.empty(), PrivatePlaces.kind(InetAddress.getByName(address)));
    }

    /** Java turns an IPv4-mapped address into the IPv4 one by itself; what does not come from Java is known too. */
    @Test
    void mappedAddressIsWhatItCarries() {
        assertEquals(Optional.of("loopback"), PrivatePlaces.kind(mapped("7f000001")));
        assertEquals(Optional.of("private"), PrivatePlaces.kind(mapped("c0a80101")));
        assertEquals(Optional.empty(), PrivatePlaces.kind(mapped("5db8d80e")));
    }

    private static byte[] mapped(String ipv4) {
        return HexFormat.of().parseHex("00000000000000000000ffff" + ipv4);
    }
}
