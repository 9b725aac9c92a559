package org.kampus.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;

/**
 * Unpacks the server as its own launcher does, but hands it out before it boots, so that it can be told more than its
 * command line takes.
 */
final class UnpackedServer extends PayaraMicroLauncher {

    private static final String BOOT_JAR = "fish.payara.micro.BootJar";

    private UnpackedServer() {}

    /** The server, ready to be set up and booted. */
    static PayaraMicroBoot unpack() throws Exception {
        System.setProperty(
                BOOT_JAR,
                UnpackedServer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()
                        .toString());
        return (PayaraMicroBoot) new UnpackedServer().launch("getInstance", new String[0]);
    }

    @Override
    protected Object launch(String method, String[] arguments, String server, ClassLoader unpacked) throws Exception {
        Thread.currentThread().setContextClassLoader(unpacked);
        return unpacked.loadClass(server).getMethod(method).invoke(null);
    }
}
