package foerdertopf.intake;

class MemoryFilesTest implements UnversionedStoreContract {

    private final MemoryFiles files = new MemoryFiles();

    @Override
    public FileStore store() {
        return files;
    }

    @Override
    public void upload(String key, byte[] bytes) {
        files.upload(key, bytes);
    }
}
