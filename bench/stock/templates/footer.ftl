</main>
<footer>
  <p>
    <a href="${(content.rootpath)!""}about.html">About</a>
    <a href="${(content.rootpath)!""}accessibility.html">Accessibility</a>
  </p>
</footer>
</body>
</html>
